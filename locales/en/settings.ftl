### The settings, and what the adult’s card says to screen readers.

settings-title = Settings
settings-back = Back
settings-class = The class
settings-class-name = Name of the class
settings-class-size = Number of pupils
settings-class-hint = This name stays on this computer. No pupil’s name is ever asked for.
settings-screens = The screens
settings-language = Language
settings-theme = Material
settings-paper = Paper
settings-board = Board
settings-size = Text size for the adult
settings-motion = Show small movements
settings-folders = Folders
settings-lessons = Where Marelle looks for lessons
settings-saved = Where Marelle saves pages and totals
# $version: a version number
settings-about = Marelle { $version }
settings-privacy = No account, no network, no pupil’s name: everything stays on this computer.
settings-licence = Free software, under the MIT or Apache 2.0 licence.
settings-others = Andika typeface (SIL, OFL licence). Phosphor icons (MIT licence).

## The adult’s card

# A step, for screen readers
settings-step = { $n }. { $title }. { $text }
# $title ends with a colon
settings-never = **{ $title }** { $text }
