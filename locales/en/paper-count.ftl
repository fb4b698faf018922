### The outcome: what numbers say, and what they do not say.

paper-count-stickers =
    { $n ->
        [one] { $n } sticker
       *[other] { $n } stickers
    }
paper-count-things =
    { $n ->
        [one] { $n } tally mark
       *[other] { $n } tally marks
    }
paper-count-few-things = So few things were counted: nothing can be concluded.
paper-count-only-these = These numbers describe what the class counted, nothing more.
paper-count-ranked = The rows follow the mean order of the class.
paper-count-words = What pupils wrote is deleted when the lesson ends.
