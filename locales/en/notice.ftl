### The message at the bottom of the screen.

notice-close = Close this message
notice-show = Show the folder
