### Help: the pupils’ page, the adult’s card, the help lines.
### Numbers and times are data (assets/help): they come in only through variables.

## The lines: their name, and what they are for

help-line-119-name = Allô Enfance en danger, the French child protection line
help-line-119-for = A child in danger or worried
help-line-119-adult = Children in danger; adults may call too.
help-line-3018-name = 3018, run by the association e-Enfance
help-line-3018-for = Bullying, internet
help-line-3018-adult = Bullying and online abuse.
help-line-17-name = Police or gendarmerie
help-line-17-for = Danger right now
help-line-17-adult = Immediate danger.
help-line-112-name = European emergency number
help-line-112-for = Emergency, anywhere in the EU
help-line-112-adult = Any emergency, anywhere in the EU.
help-line-114-name = Emergency number by text message
help-line-114-for = Danger, when you cannot speak
help-line-114-adult = Danger, for someone who cannot speak or hear.
help-line-15-name = Samu, the French medical emergency service
help-line-15-for = Someone is hurt or very ill
help-line-15-adult = Medical emergency.
help-line-3919-name = Violences Femmes Info, the French line on violence against women
help-line-3919-for = Violence against women
help-line-3919-adult = Violence against women; relatives may call too.
help-line-116006-name = France Victimes, victim support
help-line-116006-for = Victims and their families
help-line-116006-adult = Victims of any offence, relatives, witnesses.

## When and how

# A full hour: 9:00
help-hour = { $hour }:00
# An hour with minutes: 9:30
help-hour-minutes = { $hour }:{ $minute }
help-hours-always = Day and night
help-hours-daily = Every day, { $from } to { $to }
# $first and $last: days of the week
help-hours-days = { $first } to { $last }, { $from } to { $to }
help-hours-days-only = { $first } to { $last }
help-hours-daily-only = Every day
help-day-monday = Monday
help-day-tuesday = Tuesday
help-day-wednesday = Wednesday
help-day-thursday = Thursday
help-day-friday = Friday
help-day-saturday = Saturday
help-day-sunday = Sunday
help-flag-free = free
help-flag-anonymous = anonymous
help-flag-confidential = confidential
help-flag-not-on-bill = not on the phone bill
help-flag-sms = by text message

## The help page that pupils see

help-pupils-title = Talking helps.
help-pupils-trusted-title = An adult you trust
help-pupils-trusted-text = At school, at home, at a club: choose who to talk to. If the first person doesn’t help, tell another one.
# $first, $second and $sms: numbers
help-pupils-danger = Danger right now: { $first } or { $second }.
help-pupils-danger-sms = By text message: { $sms }.
help-pupils-back = Back
help-pupils-source = Source: { $publisher }. Checked on { $date }.
# $page: the date of the page; $date: the day it was read again
help-pupils-source-page = Source: { $publisher }, page of { $page }. Checked on { $date }.

## The adult’s card

help-adult-menu = If a child confides in you
help-adult-title = If a child confides in you
help-adult-private = For adults only, never projected
help-adult-step-listen-title = Stay calm, listen
help-adult-step-listen-text = “I believe you. What you are saying matters. It isn’t your fault.” In class: move on, then see the child in private.
help-adult-step-ask-title = Do not investigate
help-adult-step-ask-text = No leading questions. Do not ask to hear it again. Do not promise to keep it secret.
help-adult-step-next-title = Say what comes next
help-adult-step-next-text = “I am going to tell someone whose job this is, to keep you safe.” Say who.
help-adult-step-write-title = Write it down at once
help-adult-step-write-text = The exact words, in quotation marks, the date, the place. On paper, never in Marelle.
help-adult-step-tell-title = Tell someone the same day
help-adult-step-tell-text = The head, then the school nurse, doctor or social worker. Do not keep this to yourself.
help-adult-step-pass-title = Pass it on
# $police and $child: numbers
help-adult-step-pass-text = Worry: report to the CRIP. Serious danger: public prosecutor, copy to the département. Immediate danger: { $police }. In doubt: { $child }.
help-adult-never-title = Do not:
help-adult-never-text = warn the person accused, look for evidence, talk about it with other colleagues, tell the family without the head.
help-adult-numbers = Numbers
# $sms: a number
help-adult-by-sms = { $sms } by text message.
# Another number for danger, after the first: Medical emergency.
help-adult-also = **{ $number }** { $what }
help-adult-checked = Checked on { $date } ({ $sources }).
# $site: a website; $page: the date of the page
help-adult-checked-page = { $site }, page of { $page }
# Two sites or more: $head already holds one
help-adult-sources = { $head }; { $next }
help-adult-contacts = Our contacts
help-adult-contacts-hint = They stay on this computer.
help-adult-contact-head = Head
help-adult-contact-care = Health, social care
help-adult-contact-crip = CRIP (département)
help-adult-back = Back
