### The shelf: every lesson.

shelf-search = Search
shelf-cycle = Cycle { $n }
shelf-all-themes = All themes
shelf-all-lengths = Any length
shelf-length-short = 30 min or less
shelf-length-usual = 31 to 45 min
shelf-length-long = More than 45 min

## The lessons

# The title of a sequence (in bold) and how many lessons it has
shelf-sequence =
    { $n ->
        [one] **{ $title }** · sequence of { $n } lesson
       *[other] **{ $title }** · sequence of { $n } lessons
    }
# Lessons that are in no sequence
shelf-others =
    { $n ->
        [one] **Other lessons** · { $n } lesson
       *[other] **Other lessons** · { $n } lessons
    }
shelf-cells =
    { $n ->
        [one] { $n } square
       *[other] { $n } squares
    }
shelf-done = done
shelf-to-mend = To fix
# A square of the path, for screen readers. $state: to-come, current or done
shelf-cell =
    { $state ->
        [done] Square { $n }, done
        [current] Square { $n }, current
       *[to-come] Square { $n }, to come
    }
shelf-cell-double =
    { $state ->
        [done] Squares { $n } and { $next }, double, done
        [current] Squares { $n } and { $next }, double, current
       *[to-come] Squares { $n } and { $next }, double, to come
    }
shelf-loading = Reading the lessons: { $read } of { $all }
shelf-loading-name = Reading the lessons
shelf-empty = No lesson matches these filters.
shelf-show-all = Show all
shelf-none = No lessons yet.
shelf-none-text = The settings say where Marelle looks for lessons.

## The interrupted lesson

shelf-resume = Resume the lesson
shelf-resume-day = Resume the lesson · { $day }
shelf-resume-next = Next square
shelf-resume-next-title = { $n } · { $title }
# For screen readers
shelf-resume-pair = { $label }: { $words }
shelf-resume-way = The path so far
shelf-resume-button = Resume
shelf-resume-forget = Forget this lesson
shelf-forget-title = Forget this lesson?
shelf-forget-text = The answers given so far will be erased. It cannot be resumed afterwards.
shelf-forget-yes = Forget
shelf-forget-no = Keep
