### La marelle de la classe : toute la classe avance ensemble, case après case.

# $done : les cases passées ; $cells : toutes les cases
hop-strip = Marelle de la classe, { $done ->
    [0] { $done } case
    [one] { $done } case
   *[other] { $done } cases
} sur { $cells }
hop-on = On avance d’une case !
hop-stay = On en parle, et on reste sur cette case.
hop-there = Toute la classe est au Ciel !
hop-later = On continuera la prochaine fois.
