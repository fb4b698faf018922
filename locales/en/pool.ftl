### The command “marelle pool”: the measures of several classes, added up.

pool-unread = { $path }: this file cannot be read.
pool-broken = { $path }: { $why }
pool-not-counts = this is not a file of a measure by Marelle.
pool-newer = this file comes from a newer version of Marelle.
pool-unsound = these numbers cannot be right.
pool-other-measure = { $path }: this file measures something else ({ $measure }).
pool-twice = { $path }: the same file is counted already; it is left out.
pool-title = Measure “{ $measure }”
# $moment: when; $n: the classes
pool-moment = { $moment }: { $n ->
    [one] { $n } class
   *[other] { $n } classes
}
pool-before = Before the lessons
pool-after = Right after the lessons
pool-later = Later on
pool-card = card
pool-set = series
pool-classes = classes
pool-responses = answers
pool-set-a = A
pool-set-b = B
pool-set-both = A and B
pool-set-untaught = comparison
pool-taught = all, on average
pool-comparison = comparison, on average
# $share, $low, $high: shares in per cent
pool-share = { $share } ({ $low } to { $high })
pool-no-conclusion = we cannot conclude
pool-change = From “{ $from }” to “{ $to }”, answer “{ $answer }”
# $change, $low, $high: numbers with their sign
pool-points = { $change } points ({ $low } to { $high })
pool-note = Shares come with a 95% interval, and only from 100 answers in 4 classes on. A change takes 392 answers at each moment.
pool-note-alike = Pupils of one class are alike: the real intervals are wider. Cards A and B are not the same.
