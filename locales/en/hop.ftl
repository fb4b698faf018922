### The hopscotch of the class: everybody hops on together, cell after cell.

# $done: cells hopped over; $cells: all cells
hop-strip = Hopscotch of the class, { $done } of { $cells } { $cells ->
    [one] square
   *[other] squares
}
hop-on = One square further!
hop-stay = We talk about it, and stay on this square.
hop-there = The whole class has reached the sky!
hop-later = We will go on another time.
