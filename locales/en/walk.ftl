### Stories whose way the class chooses: stage and console.

# $n: scenes seen so far
walk-strip = { $n ->
    [one] Path: { $n } scene
   *[other] Path: { $n } scenes
}
# $letter: the letter of a choice
walk-way-taken = We’ll go with { $letter }.
walk-ending = An ending
walk-what-if = What if… ?
walk-before = Last time
walk-now = This time

## The console

walk-title = The path
# $place: the number of a scene; $scene: its words; $way: the way taken
walk-scene = { $place }. { $scene }
walk-taken = Way taken: { $way }
walk-rewind = Come back here
walk-rewind-name = Come back here, scene { $place }
walk-ways = Possible ways
walk-take = Take this way
walk-take-name = Take way { $letter }, { $words }
walk-give-back = Let the vote choose
walk-give-back-name = Let the vote choose instead of way { $letter }
walk-next = Next path
walk-end = This is an ending. Come back to a scene to try another way.
