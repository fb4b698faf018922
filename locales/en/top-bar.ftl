### The bar at the top of the adult’s screens.

top-bar-name = Marelle
# The class in bold, then the number of pupils
top-bar-class =
    { $n ->
        [one] **{ $name }**  { $n } pupil
       *[other] **{ $name }**  { $n } pupils
    }
top-bar-class-label =
    { $n ->
        [one] Class { $name }, { $n } pupil. Open the settings
       *[other] Class { $name }, { $n } pupils. Open the settings
    }
top-bar-class-unnamed =
    { $n ->
        [one] **My class**  { $n } pupil
       *[other] **My class**  { $n } pupils
    }
top-bar-class-unnamed-label =
    { $n ->
        [one] My class, { $n } pupil. Open the settings
       *[other] My class, { $n } pupils. Open the settings
    }
# $name: the language, in itself
top-bar-language = Language: { $name }
top-bar-help = Help
top-bar-keys = Keys of Marelle
top-bar-settings = Settings

## The keys

top-bar-keys-close = Close
top-bar-cap-forward = Page ↓ · → · Space
top-bar-key-forward = Main button: reveal, then go on
top-bar-cap-back = Page ↑ · ←
top-bar-key-back = One step back
top-bar-cap-project = F5
top-bar-key-project = Project
top-bar-cap-escape = Esc
top-bar-key-escape = Leave full screen, then ask to finish
top-bar-cap-black = . · B
top-bar-key-black = Black screen; once more to come back
top-bar-cap-choose = A–D · 1–4
top-bar-key-choose = Count one raised hand for this choice
top-bar-cap-letters = V · M · I
top-bar-key-letters = Second vote, timer, paper or board
top-bar-cap-tools = T · G · S
top-bar-key-tools = Draw lots, next team, take a breath
top-bar-cap-board = P · X · Z
top-bar-key-board = Pen, wipe the drawing off, magnifier
top-bar-cap-console = F6
top-bar-key-console = Open or close the console
top-bar-cap-help = F1 · H
top-bar-key-help = Help
top-bar-cap-size = Ctrl + · Ctrl −
top-bar-key-size = Larger or smaller text
