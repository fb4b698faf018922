### The message at the bottom of the screen.

# Read before the message, for those who do not see the icon
notice-warning = Please note: { $words }
notice-show-folder = Show the folder
notice-close = Close
notice-close-name = Close the message
