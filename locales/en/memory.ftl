### The memory game, on the board.

# $place: the number of the card; $words: its words
memory-card-down = Card { $place }, face down
memory-card-up = Card { $place }: { $words }
memory-card-found = Card { $place }: { $words }, pair found
# $team: the number of the team
memory-turn = Team { $team }, your turn.
memory-missed-turn = Not a pair. Team { $team }, your turn.
memory-alone = Turn over two cards.
memory-missed = Not a pair. Try again.
# $n: pairs of all
memory-found = { $n ->
    [one] { $n } pair of { $all } found.
   *[other] { $n } pairs of { $all } found.
}
memory-over = All the pairs are found.
memory-undo = Put the last card back
