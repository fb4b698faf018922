### La commande « marelle pool » : les mesures de plusieurs classes, ajoutées.

pool-unread = { $path } : ce fichier ne se laisse pas lire.
pool-broken = { $path } : { $why }
pool-not-counts = ce n’est pas un fichier de mesure de Marelle.
pool-newer = ce fichier vient d’une version plus récente de Marelle.
pool-unsound = ces nombres ne peuvent pas être justes.
pool-other-measure = { $path } : ce fichier mesure autre chose ({ $measure }).
pool-twice = { $path } : le même fichier est déjà compté, il est laissé de côté.
pool-title = Mesure « { $measure } »
# $moment : quand ; $n : les classes
pool-moment = { $moment } : { $n ->
    [one] { $n } classe
   *[other] { $n } classes
}
pool-before = Avant les séances
pool-after = Juste après les séances
pool-later = Plus tard
pool-card = carte
pool-set = série
pool-classes = classes
pool-responses = réponses
pool-set-a = A
pool-set-b = B
pool-set-both = A et B
pool-set-untaught = comparaison
pool-taught = toutes, en moyenne
pool-comparison = comparaison, en moyenne
# $share, $low, $high : des parts en pour cent
pool-share = { $share } (de { $low } à { $high })
pool-no-conclusion = on ne peut pas conclure
pool-change = De « { $from } » à « { $to } », réponse « { $answer } »
# $change, $low, $high : des nombres avec leur signe
pool-points = { $change } points (de { $low } à { $high })
pool-note = Les parts viennent avec un intervalle à 95 %, et seulement à partir de 100 réponses dans 4 classes. Un changement demande 392 réponses à chaque moment.
pool-note-alike = Les élèves d’une classe se ressemblent : les vrais intervalles sont plus larges. Les cartes A et B ne sont pas les mêmes.
