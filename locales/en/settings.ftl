### The settings: what the adult chooses once, kept on this computer.

settings-title = Settings
settings-hint = Every change takes effect at once and stays on this computer.
settings-back = Back

## On the screen

settings-display = On the screen
settings-language = Language
settings-theme = Colours
settings-theme-paper = Paper
settings-theme-board = Blackboard
settings-size = Text size on this screen
# A share of the usual size: 110%
settings-size-name = Text size: { $percent }
settings-size-less = Smaller text
settings-size-more = Larger text
settings-size-sample = This is the size of the text for adults. What the class sees does not change.
settings-still = No animation

## The class

settings-class = The class
settings-class-name = Name of the class, if you like
settings-class-name-hint = For example Year 5 B
settings-class-here = This name never leaves this computer.
settings-class-size = Number of pupils
settings-class-less = One pupil fewer
settings-class-more = One pupil more

## Folders

settings-folders = Your files
settings-lessons =
    { $n ->
        [one] The folder where Marelle looks for your lessons
       *[other] The folders where Marelle looks for your lessons
    }
settings-saved = The folder where Marelle saves
settings-show-saved = Show the folder

## About

settings-about = About
settings-version = **Marelle** { $version }
settings-code = The program is free software: MIT or Apache 2.0 licence, whichever you prefer.
settings-lesson-licence = You may copy, change and share the lessons if you name their authors: CC BY-SA 4.0 licence.
settings-font = The letters are Andika, by SIL International: SIL OFL 1.1 licence.
settings-icons = The icons come from Phosphor: MIT licence.
settings-private = Marelle sends nothing over the internet and keeps no pupil’s name.
