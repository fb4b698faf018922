### L’aide : la page des élèves, la carte de l’adulte, les numéros d’écoute.
### Les numéros et les heures sont des données (assets/help) : ils n’entrent ici que par des variables.

## Les numéros : leur nom, et ce à quoi ils servent

help-line-119-name = Allô Enfance en danger
help-line-119-for = Un enfant en danger ou inquiet
help-line-119-adult = Enfance en danger, adultes aussi.
help-line-3018-name = 3018, association e-Enfance
help-line-3018-for = Harcèlement, internet
help-line-3018-adult = Harcèlement et violences en ligne.
help-line-17-name = Police ou gendarmerie
help-line-17-for = Danger tout de suite
help-line-17-adult = Danger immédiat.
help-line-112-name = Numéro d’urgence européen
help-line-112-for = Urgence, partout en Europe
help-line-112-adult = Toute urgence, partout en Europe.
help-line-114-name = Numéro d’urgence par SMS
help-line-114-for = Danger, sans pouvoir parler
help-line-114-adult = Danger, sans pouvoir parler ou entendre.
help-line-15-name = Samu
help-line-15-for = Quelqu’un est blessé ou très malade
help-line-15-adult = Urgence médicale.
help-line-3919-name = Violences Femmes Info
help-line-3919-for = Violences faites aux femmes
help-line-3919-adult = Violences faites aux femmes, proches aussi.
help-line-116006-name = France Victimes
help-line-116006-for = Victimes et proches
help-line-116006-adult = Victimes de toute infraction, proches, témoins.

## Quand, et comment

# Une heure juste : 9 h
help-hour = { $hour } h
# Une heure avec des minutes : 9 h 30
help-hour-minutes = { $hour } h { $minute }
help-hours-always = Jour et nuit
help-hours-daily = Tous les jours, de { $from } à { $to }
# $first et $last : des jours de la semaine
help-hours-days = Du { $first } au { $last }, de { $from } à { $to }
help-hours-days-only = Du { $first } au { $last }
help-hours-daily-only = Tous les jours
help-day-monday = lundi
help-day-tuesday = mardi
help-day-wednesday = mercredi
help-day-thursday = jeudi
help-day-friday = vendredi
help-day-saturday = samedi
help-day-sunday = dimanche
help-flag-free = gratuit
help-flag-anonymous = anonyme
help-flag-confidential = confidentiel
help-flag-not-on-bill = absent de la facture
help-flag-sms = par SMS

## La page d’aide que voient les élèves

help-pupils-title = Parler, ça aide.
help-pupils-trusted-title = Un adulte de confiance
help-pupils-trusted-text = À l’école, à la maison, au club : choisis à qui parler. Si la première personne n’aide pas, parles-en à une autre.
# $first, $second et $sms : des numéros
help-pupils-danger = Danger tout de suite : { $first } ou { $second }.
help-pupils-danger-sms = Par SMS : { $sms }.
help-pupils-back = Revenir
help-pupils-source = Source : { $publisher }. Vérifié le { $date }.
# $page : la date de la page ; $date : le jour où elle a été relue
help-pupils-source-page = Source : { $publisher }, page du { $page }. Vérifié le { $date }.

## La carte de l’adulte

help-adult-menu = Si un enfant se confie
help-adult-title = Si un enfant se confie
help-adult-private = Pour l’adulte seulement, jamais projeté
help-adult-step-listen-title = Rester calme, écouter
help-adult-step-listen-text = « Je te crois. Ce que tu dis est important. Tu n’y es pour rien. » En classe : passer à autre chose, puis voir l’enfant à part.
help-adult-step-ask-title = Ne pas enquêter
help-adult-step-ask-text = Pas de question qui suggère. Ne pas faire répéter. Ne pas promettre le secret.
help-adult-step-next-title = Dire la suite
help-adult-step-next-text = « Je vais en parler à une personne dont c’est le métier, pour te protéger. » Dire à qui.
help-adult-step-write-title = Écrire tout de suite
help-adult-step-write-text = Les mots exacts, entre guillemets, la date, le lieu. Sur papier, jamais dans Marelle.
help-adult-step-tell-title = Prévenir le jour même
help-adult-step-tell-text = La direction, puis la santé scolaire ou le service social. On ne garde pas cela pour soi.
help-adult-step-pass-title = Transmettre
# $police et $child : des numéros
help-adult-step-pass-text = Inquiétude : information préoccupante à la CRIP. Danger grave : procureur, copie au département. Danger immédiat : { $police }. Un doute : { $child }.
help-adult-never-title = À ne pas faire :
help-adult-never-text = prévenir la personne mise en cause, chercher des preuves, en parler à d’autres collègues, prévenir la famille sans la direction.
help-adult-numbers = Numéros
# $sms : un numéro
help-adult-by-sms = { $sms } par SMS.
# Un autre numéro pour un danger, à la suite : Urgence médicale.
help-adult-also = **{ $number }** { $what }
help-adult-checked = Vérifié le { $date } ({ $sources }).
# $site : un site ; $page : la date de la page
help-adult-checked-page = { $site }, page du { $page }
# Deux sites, ou plus : $head en tient déjà un
help-adult-sources = { $head } ; { $next }
help-adult-contacts = Nos contacts
help-adult-contacts-hint = Ils restent sur cet ordinateur.
help-adult-contact-head = Direction
help-adult-contact-care = Santé, social
help-adult-contact-crip = CRIP (département)
help-adult-back = Revenir
