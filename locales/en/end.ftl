### The page of the end: what the class keeps.

end-title = The class has reached the sky!
# $title: the lesson; $day: the day; $n: minutes
end-what = { $title } · { $day } · { $n } min
end-what-class = { $title } · { $class } · { $day } · { $n } min

## The sentence to keep

end-quote = “{ $words }”
end-sentence = The sentence to keep
end-sentence-change = Change it with the class
end-sentence-done = Keep this sentence

## What we did

end-done = What we did
# A row, for screen readers
end-row = { $words }: { $count }
end-cells = Squares done
# $title: a question
end-best = **Best known:** { $title }
end-least = **To go over again:** { $title }
end-of = { $n } of { $all }
end-opinion = The barometer
# On a line between two opinions: the places on each side
end-side-left = Rather disagree
end-side-middle = In the middle
end-side-right = Rather agree
# $before and $after: numbers of answers out of $all
end-before-after-of = { $before } then { $after } out of { $all }
end-before-after = { $before }, then { $after }
# $sentence: what the rule about change says
end-shift = { $sentence } One class alone does not allow any conclusion.
end-notes = My notes for next time
end-notes-hint = They only go into the saved summary.

## Keeping a record

end-keep = Keep a record
end-save = Save the summary
end-export = Export the totals
# A file without name or date, to be added to those of other classes
end-measure = Export for several classes
end-poster = Poster of the sentence
end-totals = Totals only: no name, no pupil’s answer.
end-next = What next
# $n: its place in the sequence; $all: how many lessons
end-next-place = lesson { $n } of { $all } · { $minutes } min
end-erase = Erase everything here
end-erase-title = Erase everything about this lesson?
end-erase-text = Totals, sentence and notes that were not saved will be lost. Files already saved remain.
end-erase-no = Keep
end-finish = Done
end-finish-title = Nothing is saved. Finish anyway?
end-finish-text = The totals, the sentence and the notes of this lesson will be lost.
end-finish-yes = Finish without saving
