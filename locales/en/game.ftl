### Games of the whole class: what is said on the stage and on the console.

## The deck

game-pass = Pass
game-pass-card = Pass this card
game-passing = You may pass, without saying why.
game-passing-first = Draw a card. You may pass, without saying why.
game-passing-last = Last card. You may still pass, without saying why.
game-passing-empty = The deck is empty. You may put this card aside.
game-undo = Undo
game-undo-name = Undo the last move
game-place = The card goes here.
# $place: the card drawn; $count: how many are drawn
game-drawn = Card { $place } of { $count }
game-deck = Deck
game-left = { $n ->
    [0] The deck is empty.
    [one] { $n } card left.
   *[other] { $n } cards left.
}

## The mirror tale

game-first = The story
game-second = In the mirror
game-paragraph = { $place } of { $count }
game-surprise = Surprise!
game-surprise-hint = A surprise? Touch “Surprise!”.
game-surprises = { $n ->
    [0] No surprise so far
    [one] { $n } surprise
   *[other] { $n } surprises
}
# $third: an idea for the third version
game-third = **3. Let’s write ours:** { $third }
game-third-alone = **3. Let’s write ours**
game-spread-before = Previous paragraphs
game-spread-after = Next paragraphs
game-spread-page = Page { $place } of { $count }
# $text: a paragraph; $list: words of it
game-changed = { $text } What changes: { $list }.

## Clues, covered picture, poster, shield

# $words: a clue
game-clue = Clue { $place }: { $words }
game-clue-to-come = Clue { $place }, to come
game-covered = Covered picture, { $n ->
    [one] { $n } part
   *[other] { $n } parts
} of { $count } to be seen
game-uncovered = Whole picture
# $words: the sentence of the poster
game-poster = Poster: { $words }
game-poster-empty = The class’s poster
game-sheet = Each pupil draws on a sheet of paper.
game-sheet-kept = Nobody collects it. You only show it if you want to.

## The console

game-console = The game
game-console-draw = Draw
game-console-drawn = { $n ->
    [0] No card drawn
    [one] { $n } card drawn
   *[other] { $n } cards drawn
} of { $count }
game-console-surprise = One more surprise
game-console-first = Read the story again
game-console-second = Read the mirror again
game-both = Side by side
game-console-both = Show both side by side
game-console-halves = In half classes, each half reads one version, then they compare.
game-console-sheet = Nothing to count: the drawings stay with the pupils.
# $team: the number of a team
game-console-turn = It is team { $team }’s turn.
