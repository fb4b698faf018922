### Le message en bas de l’écran.

notice-close = Fermer ce message
notice-show = Montrer le dossier
