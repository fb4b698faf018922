### The tools of the hour.

## Drawing lots

tool-lot = Drawing lots
tool-lot-team = The team that was drawn
tool-lot-number = The number that was drawn
tool-lot-order = The order
tool-lot-said = { $what }: { $lot }
# $n: a place in the order
tool-place = { $n }.
tool-may-pass = You can always pass.
tool-may-pass-team = A team may skip its turn.
tool-draw = Draw lots
tool-draw-team = A team
tool-draw-order = An order
tool-draw-number = A number
tool-draw-hint = A place in the register, never a name. Each number comes once before any comes again.

## Turns to talk

tool-turns = Turns to talk
tool-side = Group { $n }
# $side: a team or a group
tool-turns-talks = { $side } has the floor.
tool-turns-next = The talking stick goes to { $side }.
tool-turns-one = One person speaks, everybody listens.
tool-turns-pause = We take a breath, then we begin.
# $state: done, current, to come
tool-turns-side = { $side }, { $state }
tool-turns-begin = Over to you
tool-turns-pass = Pass the stick
tool-turns-over = Thank you
tool-turns-sides = Groups
tool-turns-less = One group fewer
tool-turns-more = One group more
tool-turns-teams = The same time for each of the { $n } teams
tool-turns-now = Turn { $side } of { $sides }
tool-turns-start = Give { $time } to each group

## A moment

tool-moments = On the stage
tool-show-breath = Take a breath
tool-show-last-word = One word to end
tool-lead-back-now = Back to the lesson
tool-breath = Let’s take a breath.
tool-breath-how = Feet on the floor. Breathe slowly, in silence.
tool-breath-over = Go on
tool-lead-back = Back
tool-last-word = One word to end
tool-last-word-ask = Which word do you leave with?
tool-last-word-how = Just one word, in turn. Nobody comments on it.

## Pen and zoom

tool-pen = Pen
tool-zoom = Magnifier
tool-chalk-first = First chalk
tool-chalk-second = Yellow chalk
tool-wipe = Wipe the drawing off
tool-pen-away = Put the pen away
tool-zoom-quarter = Enlarge quarter { $n }
tool-zoom-back = See everything

## The contract of the class

tool-contract = Our contract
tool-contract-line = Line { $n }
tool-contract-hint = Rules for everybody, never about somebody. They stay on this computer and stand in the lobby.

## The length of the lesson

tool-length = Length
tool-length-whole = The whole lesson
tool-length-takes = { $n ->
    [one] { $minutes } min in all. One cell is left out, the talk is kept.
   *[other] { $minutes } min in all. { $n } cells are left out, the talk is kept.
}
tool-length-all = { $minutes } min in all
tool-length-shortest = At the shortest { $minutes } min, to keep the talk.
tool-left-out = Left out
