### The sheet of a lesson.

sheet-back = Lessons
# $title: the sequence; $n: the place of this lesson; $all: how many lessons
sheet-back-sequence = { $title } · lesson { $n } of { $all }
sheet-objective = **Goal:** { $text }
# $levels: CM1-CM2; $age: the age of the youngest
sheet-levels = **{ $levels }**  from age { $age }
sheet-minutes = **{ $n } min**
# $short: minutes without the optional squares; $places: their numbers
sheet-minutes-short =
    { $count ->
        [one] **{ $n } min**  { $short } without square { $places }
       *[other] **{ $n } min**  { $short } without squares { $places }
    }
sheet-badge-class = whole class
sheet-badge-alone = individual
sheet-badge-pairs = pairs
sheet-badge-teams = teams
sheet-grouping-class = whole class
sheet-grouping-alone = each pupil, then the class
sheet-grouping-pairs = in pairs
sheet-grouping-teams = in teams
# $name: a language, in itself
sheet-fallback = Texts in { $name }

## The path

sheet-way = The path
sheet-row = { $cell }: { $title }. { $meta }, { $minutes }
sheet-meta = { $kind }, { $grouping }
sheet-meta-optional = { $kind }, { $grouping }, optional
sheet-meta-double = { $kind }, { $grouping }, two votes
sheet-meta-double-optional = { $kind }, { $grouping }, two votes, optional

## The boxes

sheet-programmes = Curriculum
# $text: the sentence of the curriculum; $reference: the official text
sheet-programme = { $text } { $reference }.
sheet-material = Material
# $level: 0 to 3
sheet-adult = For the adult: level { $level } of 3
sheet-facts =
    { $n ->
        [one] { $n } fact
       *[other] { $n } facts
    }
sheet-sources =
    { $n ->
        [one] { $n } source
       *[other] { $n } sources
    }
sheet-facts-sources = { $facts }, { $sources }
sheet-source = **{ $publisher }** ({ $year }). { $title }. Checked on { $checked }.
sheet-source-no-year = **{ $publisher }**. { $title }. Checked on { $checked }.
sheet-notes = How to lead it
sheet-differentiation = Adapting to each pupil
sheet-evaluation = What the class has learnt
sheet-family = The note to families

## At the bottom

sheet-save-lesson = Lesson plan
sheet-save-family = Sheet for families
sheet-screen-only = One screen only: it will show the lesson.
# $width and $height: in pixels
sheet-screen = Screen { $n }: { $width } × { $height }
sheet-cannot-project = To fix before projecting.
sheet-project = Project
sheet-confirm-title = This lesson comes close to what some pupils live.
sheet-confirm-text =
    First read the note for the adult and the card “If a child confides in you”.
    Tell the head of the school and the school nurse, and do not lead this lesson without their support.
sheet-confirm-yes = Project
sheet-confirm-no = Back to the sheet

## What the check says

sheet-findings =
    { $n ->
        [one] { $n } remark
       *[other] { $n } remarks
    }
sheet-findings-errors =
    { $n ->
        [one] One thing to fix before projecting
       *[other] { $n } remarks, some to fix before projecting
    }
sheet-findings-more =
    { $n ->
        [one] and { $n } more remark.
       *[other] and { $n } more remarks.
    }
sheet-finding-error = To fix
sheet-finding-warning = To look at
sheet-finding = **{ $kind }**  { $sentence }
sheet-finding-suggestion = Did you mean “{ $word }”?
