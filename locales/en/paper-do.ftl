### The lesson sheet: what pupils see and do, and what is right.

## Sorting, ordering, matching

paper-do-circles = Put each card into the two circles.
paper-do-both = both
paper-do-outside = neither
paper-do-cards = One card after the other. To each, the class answers:
paper-do-other-cards = Cards of the other series, not shown here:
# $left and $right: the two ends of the line; $n: its places
paper-do-line = Stand on a line of { $n } places, from “{ $left }” to “{ $right }”.
paper-do-drawn = The order of the statements is drawn.
paper-do-dates = Put them in order, the oldest first. Then the dates are uncovered one by one.
paper-do-order = Look for an order; none is the right one.
# $first and $last: what the top and the bottom mean
paper-do-order-poles = Look for an order, from “{ $first }” to “{ $last }”; none is the right one.
paper-do-match = Match what belongs together.
paper-do-memory =
    { $n ->
        [one] Cards face down: find what belongs together.
       *[other] Cards face down, { $n } teams: find what belongs together.
    }

## Pointing, counting, sharing

paper-do-spots = To find in the picture:
paper-do-zones = Zones of the plan:
paper-do-layers = Stickers:
paper-do-rows = Rows of the table:
paper-do-columns = Columns:
paper-do-things = Things or moves are counted, never pupils.
paper-do-budget = { $n } to share out:
paper-do-budget-unit = { $n } { $unit } to share out:
paper-do-cost = ({ $n })
paper-do-most = The same thing { $n } times at most.

## Writing

paper-do-words =
    { $n ->
        [one] Each pupil gives one word.
       *[other] Each pupil gives up to { $n } words.
    }
paper-do-words-read = The adult reads the words before showing them. They are deleted when the lesson ends.
paper-do-gaps = Fill the gaps. Then the answers are uncovered one by one.
# $words: the words the program recognises
paper-do-accepted = Accepted: { $words }.
paper-do-found = expected word
paper-do-other-word = another word

## Uncovering, playing, reading

paper-do-clues = Clues, uncovered one by one:
paper-do-unveil = The picture is uncovered in { $n } steps.
paper-do-deck =
    { $n ->
        [one] Draw one card. If it does not suit, take the next one.
       *[other] Draw { $n } cards. If one does not suit, take the next one.
    }
paper-do-sheet = Each pupil fills these boxes in on paper. The sheet belongs to the pupil: it is not collected.
paper-do-mirror = Read the story twice. Note what surprises you.
paper-do-reading-girl = With a girl
paper-do-reading-boy = With a boy
paper-do-third = A third version:

## Scenes and cells

paper-do-scenes = The class chooses its way, scene by scene. It may go back and try another one.
paper-do-scene = Scene
paper-do-way = If the class chooses…
paper-do-leads = go to
paper-do-to-scene = scene { $n }
paper-do-ending = End of the story.
paper-do-hop = A hopscotch of { $n } cells. Each cell draws a question; the class moves on together.
