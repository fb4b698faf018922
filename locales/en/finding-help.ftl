### What checking says about the help lines, to be looked at every year. $number: the number

finding-help-lines-unreadable = This file of help lines cannot be read.
finding-help-line-closed = { $number } has been closed: it must no longer be shown.
finding-help-line-no-source = { $number } has no source.
# $date: the day it was last checked
finding-help-line-stale = { $number } has not been checked for a year (last time: { $date }).
