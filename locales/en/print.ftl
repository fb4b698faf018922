### What is printed for a lesson: cards, worksheets, poster, slips.

print-heading = To print
print-cards = Cards
print-worksheets = Worksheets
print-poster = Poster
print-slips = Slips to ask to talk

## Cards

# $title: the activity; $n: the place of the card; $all: how many cards there are
print-card-place = { $title } · { $n } of { $all }

## Worksheets

print-match = Join what belongs together.
print-number = Number
print-thing = What can be chosen
print-cost = Cost
print-taken = We take
print-sum = Our total:
# $n: what there is to share out
print-sum-of = of { $n }
print-stays = This sheet is yours. Nobody collects it.
print-to-place = To place

## The poster

print-poster-large = For a large poster, print on A3 paper and fit to the page.

## Slips

print-slip = I would like to talk to an adult I trust:
print-slip-today = today
print-slip-week = this week
print-slip-whom = To whom:
# $number: a number; $words: who answers, and when
print-slip-call = You can also call **{ $number }**: { $words }.
print-slip-checked = Number checked on { $date }.
# $name: who answers; $when: when, and how
print-slip-line = { $name }, { $when }

## Names of saved files

# $id (String): the name of the lesson; no accent, no space
print-file-cards = cards-{ $id }
print-file-worksheets = worksheets-{ $id }
print-file-poster = poster-{ $id }
print-file-slips = slips-i-would-like-to-talk
