### Ce qui sert à plusieurs écrans.

# Le temps d’une activité ou d’une séance
common-minutes = { $n } min
# Une heure de la journée : 10 h 52
common-clock = { $hour } h { $minute }
common-percent = { $n } %
# Une énumération : $head tient déjà « A, B »
common-list = { $head } et { $last }
