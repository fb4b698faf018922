### The pages to print and the table of totals.

## The lesson sheet

paper-sheet = Lesson plan
# $title: the sequence; $place: the place of the lesson in it
paper-in-sequence = { $title }, lesson { $place }
paper-class = Class
paper-date = Date
paper-adult = Adult
paper-cycle = French cycle { $n }
paper-ages = Ages { $from } to { $to }
paper-age = Age { $n }
paper-objective = Objective
paper-programmes = Skills and curriculum
# $sentence: the sentence of the curriculum; $reference: the official text
paper-programme = { $sentence } ({ $reference })
paper-material = Materials
paper-leading = Leading the lesson
paper-care = For the adult, emotional level { $level } of 3
paper-level-far = The subject stays far from what pupils live through.
paper-level-near = Some pupils may think of their own lives.
paper-level-close = The subject touches what some pupils live through: read the card “If a child confides in you” before the lesson.
paper-level-personal = The subject is sensitive: read the card “If a child confides in you” and tell the head teacher before the lesson.
paper-phase-time = Time, grouping
paper-phase-adult = What the adult does
paper-phase-pupils = What pupils see and do
paper-grouping-class = whole class
paper-grouping-alone = alone, then class
paper-grouping-pairs = in pairs
paper-grouping-teams = in teams
paper-optional = Can be left out if time is short.
paper-personal = Personal question: no hands, no cards, no board.
paper-do-several = Several answers can be chosen.
paper-do-estimate = Give a number from { $low } to { $high }.
paper-do-sort = Put each card into a box.
# After a choice: Aeroplane pilot (right answer)
paper-is-right = (right answer)
paper-answer = Answer:
# After the answer: 208 women (give or take 30)
paper-near = (give or take { $n })
# The name of a box, before the cards that go there
paper-label = { $label }:
paper-open-cards = To talk about
paper-why = Explanation:
paper-ask = To talk about:
paper-second-vote = Vote, talk, vote again.
# $names: one or several sources, $n of them
paper-source-of =
    { $n ->
        [one] Source: { $names }
       *[other] Sources: { $names }
    }
paper-differentiation = Differentiation
paper-evaluation = Assessment
paper-keep = To keep in the notebook
paper-sources = Sources
paper-checked = Checked on { $date }
paper-review = After the lesson
paper-authors = Written by { $names }.
paper-licence = Licence: { $licence }.
paper-picture = Picture: { $picture } ({ $credit }, { $licence })
paper-sheet-footer = Made with Marelle, to print or to keep on file.

## The note to families

paper-family = Note to families
paper-family-objective = What we learn
paper-family-programmes = In the curriculum
paper-family-activities = What pupils see and do
paper-family-sources = Where the facts come from
paper-family-help = To talk, to ask for advice
paper-family-help-why = These numbers stand on every family note, whatever the lesson is about.
paper-family-contact = Your contact at school
paper-family-footer = Made with Marelle. No pupil’s name and no pupil’s answer is kept.

## The outcome of the hour

paper-outcome = How the lesson went
paper-kept = The sentence to keep
paper-done = What we did
paper-activity = Activity
paper-became = Done or not
paper-time = Time
paper-became-done = done
paper-became-begun = begun, result not shown
paper-became-skipped = left out
paper-became-not-reached = not begun
paper-results = What the class answered
paper-answers = Answers
paper-right-box = Thick frame: the box of the card.
paper-card = Card
paper-class-answers = The class
paper-together = The class together
paper-chosen-together = chosen together
paper-respondents =
    { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
# $turnout: 24 answers, or The class
paper-vote-before = Before: { $turnout }
paper-vote-after = After: { $turnout }
paper-median = In the middle of all answers: { $n }.
paper-too-few = Too few answers to show them: let us talk.
paper-in-words = In words, without numbers: on this question a number could point at somebody.
paper-almost-nobody = almost nobody
paper-part = a part of the class
paper-almost-everybody = almost everybody
paper-shift-same = Answers hardly moved.
paper-shift-some = Some answers moved; chance alone may explain it.
paper-shift-clear = Answers clearly moved, by more than chance explains.
paper-one-class = One class alone is not enough to draw a conclusion.
paper-next-time = My notes for next time
paper-totals-only = Totals only: no names, no pupil’s answers.

## The table of totals

paper-table-activity = activity
paper-table-title = title
paper-table-type = type
paper-table-vote = vote
paper-table-choice-id = choice id
paper-table-choice = choice
paper-table-count = count
paper-table-respondents = respondents
paper-table-too-few = too few answers
# A second vote was planned
paper-table-too-few-last = too few answers to the last vote to show them
paper-table-one-vote = only one vote shown: the other was not held, or had too few answers
