### Le message en bas de l’écran.

# Se lit avant le message, pour qui ne voit pas l’icône
notice-warning = Attention : { $words }
notice-show-folder = Montrer le dossier
notice-close = Fermer
notice-close-name = Fermer le message
