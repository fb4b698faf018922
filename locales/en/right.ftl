### What is right, on a pupil's page, once the class has seen it.

# $item: the words of the card; $bin: those of the box
right-placed = { $item }: { $bin }
# $year: a year; $item: the words of the card
right-dated = { $year }: { $item }
# $left and $right: the two halves of a pair
right-paired = { $left } ↔ { $right }
