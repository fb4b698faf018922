### L’étagère : toutes les séances.

shelf-search = Chercher
shelf-cycle = Cycle { $n }
shelf-all-themes = Tous les thèmes
shelf-all-lengths = Toutes les durées
shelf-length-short = 30 min ou moins
shelf-length-usual = De 31 à 45 min
shelf-length-long = Plus de 45 min

## Les séances

# Le titre d’une séquence (en gras) et le nombre de ses séances
shelf-sequence =
    { $n ->
        [one] **{ $title }** · séquence de { $n } séance
       *[other] **{ $title }** · séquence de { $n } séances
    }
# Les séances qui ne sont dans aucune séquence
shelf-others =
    { $n ->
        [one] **Autres séances** · { $n } séance
       *[other] **Autres séances** · { $n } séances
    }
shelf-cells =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
shelf-done = faite
shelf-to-mend = À corriger
# Une case du parcours, pour les lecteurs d’écran. $state : to-come, current ou done
shelf-cell =
    { $state ->
        [done] Case { $n }, faite
        [current] Case { $n }, en cours
       *[to-come] Case { $n }, à venir
    }
shelf-cell-double =
    { $state ->
        [done] Cases { $n } et { $next }, double, faite
        [current] Cases { $n } et { $next }, double, en cours
       *[to-come] Cases { $n } et { $next }, double, à venir
    }
shelf-loading = Lecture des séances : { $read } sur { $all }
shelf-loading-name = Lecture des séances
shelf-empty = Aucune séance avec ces filtres.
shelf-show-all = Tout montrer
shelf-none = Aucune séance pour l’instant.
shelf-none-text = Les réglages disent où Marelle cherche les séances.

## La séance interrompue

shelf-resume = Reprendre la séance
shelf-resume-day = Reprendre la séance · { $day }
shelf-resume-next = Prochaine case
shelf-resume-next-title = { $n } · { $title }
# Pour les lecteurs d’écran
shelf-resume-pair = { $label } : { $words }
shelf-resume-way = Le chemin déjà fait
shelf-resume-button = Reprendre
shelf-resume-forget = Oublier cette séance
shelf-forget-title = Oublier cette séance ?
shelf-forget-text = Les réponses déjà données seront effacées. On ne pourra plus reprendre.
shelf-forget-yes = Oublier
shelf-forget-no = Garder
