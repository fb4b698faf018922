### “Who can…?”: cards one by one, then all the numbers.

# $place: a card; $count: how many there are
who-can-place = card { $place } of { $count }
who-can-one-class = One class alone: we cannot conclude. These numbers are there to talk about.
# $card: the words of a card; $figures: its answers
who-can-card = { $card }: { $figures }
# For the adult alone: no lesson talks about this card
who-can-untaught = Card for comparison: do not talk about it with the class.
