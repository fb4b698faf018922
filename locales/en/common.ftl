### What several screens share.

# The time an activity or a lesson takes
common-minutes = { $n } min
# A time of day: 10:52
common-clock = { $hour }:{ $minute }
common-percent = { $n }%
# A list: $head already holds "A, B"
common-list = { $head } and { $last }
