### What the check tells the author of a lesson: a short sentence, and what to do.

## Signs and quotes of lesson.ron

finding-curly-quotes = These quotes are not straight: write straight quotes.
finding-single-quotes = Single quotes do not hold a text: write straight double quotes.
finding-quote-not-closed = This quote is not closed before the end of the line.
finding-not-needed = This line is of no use here: take it out.
finding-stray-sign = “{ $found }” does not belong here: take it out.
finding-stray-word = “{ $found }” does not belong here: take it out, or put a comma before it.
finding-stray-bracket = This bracket closes something that is not open: take it out.
finding-wrong-bracket = “{ $found }” does not close what is open.
finding-curly-bracket = A lesson is written with round brackets, not curly ones.
finding-not-closed = “{ $found }” is opened here and never closed.
finding-comment-not-closed = This comment is never closed: the rest of the file is not read.
finding-quoted-name = The name of a field is written without quotes.
finding-missing-colon = A colon is missing after “{ $found }”.
finding-equals-sign = Between name and value write a colon, not an equals sign.
finding-missing-comma = A comma is missing here.
finding-missing-value = “{ $found }” has no value: write one, or take the field out.
finding-text-after-end = The lesson has ended before these words: take them out, or check the brackets above.
finding-list-too-long = This list has more than { $found } elements: the rest is not read.
finding-too-deep = More than { $found } brackets inside each other: this file is not read.

## Fields and values of lesson.ron

finding-missing-format = The format is missing: write “format: 1,” first.
finding-newer-format = This lesson is made for a newer Marelle (format { $format }): update Marelle.
finding-no-lesson = There is no lesson in this file: it starts with “Lesson(”.
finding-unknown-field = There is no field “{ $name }” here. Possible fields: { $expected }.
finding-unknown-kind = There is no activity type “{ $name }”. Possible types: { $expected }.
finding-unknown-word = “{ $name }” is not a word that fits here. Possible words: { $expected }.
finding-unknown-name = “{ $name }” is not the name expected before this bracket.
finding-field-twice = The field “{ $field }” is written twice: keep one.
finding-bad-escape = A backslash (\) cannot be followed by this sign.
finding-wants-text = “{ $field }” wants a text between quotes, not “{ $found }”.
finding-wants-number = “{ $field }” wants a whole number, not “{ $found }”.
finding-number-out-of-bounds = “{ $found }” is too large or too small for “{ $field }”.
finding-wants-true-or-false = “{ $field }” wants true or false, not “{ $found }”.
finding-wants-list = “{ $field }” wants a list between square brackets, not “{ $found }”.
finding-wants-brackets = “{ $field }” wants values between round brackets, not “{ $found }”.
finding-wants-word = “{ $field }” wants a word without quotes, not “{ $found }”.
finding-wrong-count = “{ $field }” does not have the right number of values, or not of the right sort.
finding-unreadable = “{ $found }” cannot be read here.

## Files

finding-no-lesson-file = The folder has no file lesson.ron.
finding-no-text-file = The file { $file } of the source language is missing.
finding-file-too-large = This file is over { $most } KB: it is not read.
finding-not-utf8 = This file is not UTF-8: save it as UTF-8.
finding-byte-order-mark = This file starts with an invisible mark (BOM): save it as UTF-8 without BOM.
finding-windows-line-ends = The lines end as on Windows (CRLF): choose LF in the editor.
finding-cannot-read = This file cannot be read ({ $detail }).
finding-too-many-files = The folder has more than { $most } files: the others are not read.
finding-too-many-findings = There are more than { $most } findings: mend these first.
finding-same-id = There is another lesson “{ $id }” here: { $other }. That one is not shown.
finding-no-such-folder = This folder of lessons cannot be read ({ $detail }).

## The lesson

finding-missing-field = “{ $field }” is missing.
finding-bad-id = “{ $id }” cannot be a name: letters a to z, digits and hyphens, at most 40 signs.
finding-id-not-folder = The lesson is called “{ $id }” and its folder “{ $folder }”: give them the same name.
finding-twice = “{ $id }” stands twice in this list.
finding-cycle-out-of-range = The cycle goes from 1 to 4.
finding-emotion-out-of-range = The emotional level goes from 0 to 3.
finding-ages-reversed = The youngest age comes first.
finding-ages-unlike-cycle = In cycle { $cycle } pupils are { $low } to { $high } years old: check the cycle and the ages.
finding-too-many-minutes = A lesson takes { $most } minutes at most: make two of it.
finding-minutes-do-not-add-up = The lesson says { $minutes } minutes, its activities take { $sum }.
finding-no-activities = The lesson has no activity: add one.
finding-unknown-drawing = There is no drawing “{ $id }”.

## Activities

finding-reserved-id = An activity cannot be called “{ $id }”: the texts of the lesson use that name.
finding-too-few = “{ $field }” has too few elements: at least { $least } are needed.
finding-too-many = “{ $field }” has too many elements: { $most } at most.
finding-nothing-right = The right answer is missing.
finding-several-right = Several answers are right: add “multiple: true”.
finding-unknown-id = “{ $id }” is not in the list of this activity.
finding-empty-range = The first number must be smaller than the second.
finding-too-many-steps = There are more than { $most } steps: make the step larger.
finding-negative = This number cannot be negative.
finding-outside-range = The right answer must be between { $low } and { $high }.
finding-not-one-of = “{ $field }” can only be one of these: { $expected }.
finding-out-of-bounds = “{ $field }” goes from { $low } to { $high }.
finding-few-cards-of-form = This form shows too few cards: at least { $least } are needed. Check “set”.
finding-scene-not-reached = No way leads to the scene “{ $id }”: add one, or take the scene out.
finding-scene-without-end = From the scene “{ $id }” no way leads to an ending: an ending is a scene without ways.
finding-area-outside = This area goes beyond the picture or plan: the numbers go from 0 to 1000.
finding-area-too-small = This area is too small for a finger: it needs at least { $least } in width and in height.
finding-too-young = “{ $kind }” asks every pupil to write: not before { $least } years. The lesson starts at { $youngest } years.
finding-figure-without-source = A figure needs a source: add “sources: […]”.
finding-figure-without-year = A figure needs a year: add “year: …”.
finding-no-everyone-bin = A sort of toys, jobs or people starts with the box “{ $id }”. If it is not about people, write “not_about_people: true”.
finding-picture-needed = This activity needs a picture: add “image: …”.
finding-plan-and-picture = A plan and a picture do not go together: keep “plan” or “image”.
finding-cost-out-of-range = A cost goes from 1 to 100.
finding-cost-over-budget = This costs more than the whole budget: nobody could choose it.
finding-budget-for-all = The budget is enough for everything: there is nothing to decide. Lower it.
finding-more-draws-than-cards = No more cards can be drawn than there are ({ $most }).
finding-no-outside = This card lies outside the circles: add “outside: true”, or give it another place.
finding-personal-not-alone = “{ $id }” is personal: nobody can answer it in public. Write “grouping: Alone”.
finding-unknown-picture = The picture “{ $id }” is not in “media”.
finding-unknown-source = The source “{ $id }” is not in “sources”.

## Pictures and sources

finding-no-such-picture = The file “{ $file }” is not in the folder of the lesson.
finding-picture-kind = “{ $file }” is not a PNG, JPEG or WebP picture, or its name ends otherwise.
finding-picture-too-large = “{ $file }” is over { $most } MB: make the picture smaller.
finding-picture-large = “{ $file }” is over { $most } KB: a smaller picture shows sooner.
finding-unused-picture = No activity uses the picture “{ $id }”.
finding-bad-date = “{ $found }” is not a date: write year, month and day, as in 2026-11-23.
finding-date-in-future = The source “{ $id }” was checked in the future ({ $date }).
finding-source-to-check-again = The source “{ $id }” was checked over two years ago ({ $date }): read it again and change the date.
finding-bad-address = “{ $found }” is not an address: it starts with https://.
finding-unused-source = No activity uses the source “{ $id }”.
finding-figure-expired = The figure of “{ $id }” is out of date since { $date }: check it, then change the dates.

## Texts

finding-missing-text = The text “{ $id }” is missing.
finding-untranslated = In “{ $group }”, { $count } texts are not translated ({ $ids }): the activity is shown in the source language.
finding-unknown-text = Nothing uses the text “{ $id }”: check its name, or take it out.
finding-unknown-variable = “{ $id }” uses { $variable }, which the program does not know here.
finding-text-fails = “{ $id }” cannot be filled ({ $detail }).
finding-empty-text = “{ $id }” is empty.
finding-long-text = “{ $id }” has { $length } characters: past { $most } it does not fit its place on the screen.

## Words

finding-shortened-form = “{ $found }” is a shortened form: write both words, one after the other.
finding-new-pronoun = “{ $found }” is not taught at school: write both pronouns, or “the pupils”.
finding-hurting-word = “{ $found }” hurts: just say what the person likes or does.
finding-group-claim = “{ $found }” says one thing of a whole group: speak of some people.
finding-boys-as-norm = “{ $found }” makes one group the measure of the other: say what everyone can do.
finding-moving-date = “{ $found }” will be wrong next year: write the year.
finding-brain = “{ $found }”: talk of the brain makes it sound as if all were settled at birth. Say what can be learnt.
finding-normal = “{ $found }” suggests that the rest is not: choose “frequent” or “usual”.
finding-asks-sex = “{ $found }” asks pupils whether they are girls or boys: ask something else.
finding-counts-pupils = “{ $found }”: pupils are not counted by sex. Count what is done, or the characters of a book.
finding-wrong-help-number = { $found } no longer exists: the French line against bullying is 3018.
finding-help-number = “{ $found }”: help lines stand on the help page and are kept up to date there. Point to that page.
finding-long-sentence = This sentence has { $length } words: { $most } at most for this age.
finding-figure-in-text-without-source = “{ $found }” is a figure, and “{ $id }” has no source: add “sources: […]”.
finding-percent-without-year = “{ $found }” is a percentage without a year: say when it was.
