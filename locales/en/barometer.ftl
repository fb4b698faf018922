### The barometer: a line on which the class stands.

# $words: a statement one agrees with, or not
barometer-statement = “{ $words }”
barometer-left = I completely disagree
barometer-right = I completely agree
barometer-hint = Stand on the line on the floor. We count place by place.
# $place: a place of the line; $count: how many there are
barometer-place = Place { $place } of { $count }
# $pole: the words of one end of the line
barometer-place-end = Place { $place } of { $count }, { $pole }

# $place: a place of the line; $count: how many there are
barometer-hands-for = Pupils at place { $place } of { $count }
barometer-hands-less = One pupil less at place { $place } of { $count }
barometer-hands-more = One pupil more at place { $place } of { $count }
# $pole: the words of one end of the line
barometer-side = On the side of “{ $pole }”
barometer-middle = In the middle
