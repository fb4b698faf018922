### La page de fin : ce que la classe garde.

end-title = La classe est au Ciel !
# $title : la séance ; $day : le jour ; $n : les minutes
end-what = { $title } · { $day } · { $n } min
end-what-class = { $title } · { $class } · { $day } · { $n } min

## La phrase à garder

end-quote = « { $words } »
end-sentence = La phrase à garder
end-sentence-change = Modifier avec la classe
end-sentence-done = Garder cette phrase

## Ce que nous avons fait

end-done = Ce que nous avons fait
# Une ligne, pour les lecteurs d’écran
end-row = { $words } : { $count }
end-cells = Cases faites
# $title : une question
end-best = **Mieux connu :** { $title }
end-least = **À revoir :** { $title }
end-of = { $n } sur { $all }
end-opinion = Le baromètre
# Sur une ligne entre deux avis : les places de chaque côté
end-side-left = Plutôt pas d’accord
end-side-middle = Au milieu
end-side-right = Plutôt d’accord
# $before et $after : des nombres de réponses sur $all
end-before-after-of = { $before } puis { $after } sur { $all }
end-before-after = { $before }, puis { $after }
# $sentence : ce que dit la règle du changement
end-shift = { $sentence } Une seule classe ne permet pas de conclure.
end-notes = Mes notes pour la prochaine fois
end-notes-hint = Elles n’iront que dans le bilan enregistré.

## Garder une trace

end-keep = Garder une trace
end-save = Enregistrer le bilan
end-export = Exporter les totaux
# Un fichier sans nom ni date, à ajouter à ceux d’autres classes
end-measure = Exporter pour plusieurs classes
end-poster = Affiche de la phrase
end-totals = Des totaux seulement : aucun nom, aucune réponse d’élève.
end-next = Et ensuite
# $n : sa place dans la séquence ; $all : le nombre de séances
end-next-place = séance { $n } sur { $all } · { $minutes } min
end-erase = Tout effacer ici
end-erase-title = Tout effacer de cette séance ?
end-erase-text = Les totaux, la phrase et les notes qui ne sont pas enregistrés seront perdus. Les fichiers déjà enregistrés restent.
end-erase-no = Garder
end-finish = Terminer
end-finish-title = Rien n’est enregistré. Terminer quand même ?
end-finish-text = Les totaux, la phrase et les notes de cette séance seront perdus.
end-finish-yes = Terminer sans enregistrer
