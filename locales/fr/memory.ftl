### Le jeu de mémoire, au tableau.

# $place : le numéro de la carte ; $words : ses mots
memory-card-down = Carte { $place }, face cachée
memory-card-up = Carte { $place } : { $words }
memory-card-found = Carte { $place } : { $words }, paire trouvée
# $team : le numéro de l’équipe
memory-turn = Équipe { $team }, à vous.
memory-missed-turn = Ce n’est pas une paire. Équipe { $team }, à vous.
memory-alone = Retournez deux cartes.
memory-missed = Ce n’est pas une paire. Essayez encore.
# $n : des paires sur toutes
memory-found = { $n ->
    [one] { $n } paire trouvée sur { $all }.
   *[other] { $n } paires trouvées sur { $all }.
}
memory-over = Toutes les paires sont trouvées.
memory-undo = Remettre la dernière carte
