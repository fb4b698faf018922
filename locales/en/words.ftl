### Words that the class says or writes: stage and console.

## The stage, while the question is asked

words-rule-nameless = Say or write one word, without a name.
words-rule-read = The adult reads each word before showing it.
words-rule-kept = Nothing is kept after the lesson.
words-received = { $n ->
    [one] { $n } word received
   *[other] { $n } words received
}
words-gaps-hint = Say the word, or write it.

## The stage, words and answers

# $word: a word; $answers: how many answers
words-word = { $word }, { $answers }
words-none = No word to show for now.
words-still-read = The adult is still reading words.
words-others = and { $n ->
    [one] { $n } other
   *[other] { $n } others
}
# $n: how many found it; $all: all answers
words-found = { $n } of { $all }
# $words: the right answer
words-found-board = { $words }, found at the board
# $figure: how many found it
words-found-name = { $words }, found: { $figure }

## The console

words-add-label = Word said aloud
words-add = Add this word
words-waiting = { $n ->
    [0] All words have been read.
    [one] { $n } word to read
   *[other] { $n } words to read
}
words-drawer-hidden = The class can see this screen, so the words are hidden. First turn the projector’s picture off, or turn the screen away.
words-drawer-read = Read: the class is not looking
words-drawer-reading = One word at a time. Hide the words before you show the screen again.
words-drawer-hide = Hide the words
words-hint = Keep to yourself a word that names or targets somebody.
words-show = Show
words-show-name = Show “{ $word }”
words-keep = Keep to myself
words-keep-name = Keep to myself “{ $word }”
# $word: a word; $n: how often it was given
words-times = { $word } × { $n }
words-shown = { $word }, shown
words-kept = { $word }, kept to myself
