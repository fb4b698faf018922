### Ce que la vérification dit des numéros d’écoute, à revoir chaque année. $number : le numéro

finding-help-lines-unreadable = Ce fichier de numéros d’écoute n’est pas lisible.
finding-help-line-closed = Le { $number } est fermé : il ne doit plus être montré.
finding-help-line-no-source = Le { $number } n’a pas de source.
# $date : le jour de la dernière vérification
finding-help-line-stale = Le { $number } n’a pas été vérifié depuis un an (dernière fois : { $date }).
