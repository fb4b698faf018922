### “Who can…?”: cards one by one, then all the numbers.

# $place: a card; $count: how many there are
who-can-place = card { $place } of { $count }
who-can-one-class = One class is not enough to conclude. These numbers are here to be talked about.
# $card: the words of a card; $figures: its answers
who-can-card = { $card }: { $figures }
# For the adult alone: no lesson talks about this card
who-can-untaught = Card for comparison: do not talk about it with the class.
