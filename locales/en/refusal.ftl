### Why the hour did not do what was asked.

refusal-not-begun = The lesson has not begun.
refusal-already-begun = The lesson has already begun.
refusal-ended = The lesson is over.
refusal-at-start = The class is already at the start.
refusal-no-such-activity = There is no such cell.
refusal-not-open = The vote is closed.
refusal-not-closed = The vote is still open.
refusal-misfit = This answer does not fit the question.
refusal-personal = This question is personal: everyone keeps the answer to themselves.
refusal-too-many-hands = There are more hands than pupils. Check the size of the class.
refusal-nothing-to-take-back = There is nothing to undo.
refusal-not-joined = This person is not taking part yet.
refusal-full = The lesson is full.
refusal-already-revealed = The right answer has been shown: a second vote would tell us nothing.
refusal-no-second-vote = There is no second vote here.
refusal-no-timer-here = No timer in this lesson: we take our time.
refusal-no-timer = There is no timer running.
refusal-out-of-range = This number is not possible here.
refusal-no-such-move = That move is not possible now.
refusal-no-such-way = This scene does not have that way.
refusal-no-such-word = Nobody has given that word.
refusal-no-teams = There are no teams yet.
refusal-nobody-to-draw = There is nobody to draw: first say how many pupils are here.
