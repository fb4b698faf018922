### The settings, and what the adult’s card says to screen readers.

settings-title = Settings
settings-back = Back
settings-class = The class
settings-class-name = Name of the class
settings-class-size = Number of pupils
settings-class-hint = This name stays on this computer. No pupil’s name is ever asked for.
settings-screens = The screens
settings-language = Language
settings-theme = Look
settings-paper = Paper
settings-board = Board
settings-size = Text size for the adult
settings-motion = Show small movements
settings-sounds = Sounds: three short notes, never in a sensitive lesson

## At your own pace

settings-solo = At your own pace
settings-totals = Keep totals on this computer, without any name
settings-totals-hint = Otherwise nothing is kept. A total is shown from 5 passes on, an opinion from 8.
settings-totals-none = Not enough passes yet to show a total.
# $title: a lesson; $n: how many times it was done alone
settings-totals-line = **{ $title }** { $n } passes
# $activity: the name of an activity; $right: right answers; $n: all answers
settings-totals-right = { $activity }: { $right } right answers of { $n }
# $counts: one total per choice
settings-totals-choices = { $activity }: { $counts }
# $choice: a choice; $n: how many times it was chosen
settings-totals-choice = { $choice }: { $n }
settings-totals-erase = Erase the totals
settings-totals-erased = The totals are erased.

## Folders and the program

settings-folders = Folders
settings-lessons = Where Marelle looks for lessons
settings-saved = Where Marelle saves pages and totals
# $version: a version number
settings-about = Marelle { $version }
settings-privacy = No account, no internet, no pupil’s name: everything stays on this computer.
settings-licence = Free software, under the MIT or Apache 2.0 licence.
settings-others = Andika typeface (SIL, OFL licence). Phosphor icons (MIT licence).

## The adult’s card

# A step, for screen readers
settings-step = { $n }. { $title }. { $text }
# $title ends with a colon
settings-never = **{ $title }** { $text }
