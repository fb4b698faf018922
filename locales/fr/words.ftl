### Les mots que la classe dit ou écrit : la scène et la console.

## La scène, pendant la question

words-rule-nameless = On dit ou on écrit un mot, sans nom.
words-rule-read = L’adulte lit chaque mot avant de le montrer.
words-rule-kept = Rien n’est gardé après la séance.
words-received = { $n ->
    [one] { $n } mot reçu
   *[other] { $n } mots reçus
}
words-gaps-hint = Dites le mot, ou écrivez-le.

## La scène, les mots et les réponses

# $word : un mot ; $answers : combien de réponses
words-word = { $word }, { $answers }
words-none = Aucun mot à montrer pour l’instant.
words-still-read = L’adulte lit encore des mots.
words-others = et { $n ->
    [one] { $n } autre
   *[other] { $n } autres
}
# $n : combien ont trouvé ; $all : toutes les réponses
words-found = { $n } sur { $all }
# $words : la bonne réponse
words-found-board = { $words }, trouvé au tableau
# $figure : combien ont trouvé
words-found-name = { $words }, trouvé : { $figure }

## La console

words-add-label = Mot dit à voix haute
words-add = Ajouter ce mot
words-waiting = { $n ->
    [0] Tous les mots sont lus.
    [one] { $n } mot à lire
   *[other] { $n } mots à lire
}
words-drawer-hidden = La classe voit cet écran, donc les mots sont cachés. Coupez d’abord l’image du projecteur, ou tournez l’écran.
words-drawer-read = Lire : la classe ne regarde pas
words-drawer-reading = Un mot à la fois. Cachez les mots avant de remontrer l’écran.
words-drawer-hide = Cacher les mots
words-hint = Gardez pour vous un mot qui nomme ou vise quelqu’un.
words-show = Montrer
words-show-name = Montrer « { $word } »
words-keep = Garder pour moi
words-keep-name = Garder pour moi « { $word } »
# $word : un mot ; $n : combien de fois il a été donné
words-times = { $word } × { $n }
words-shown = { $word }, montré
words-kept = { $word }, gardé pour moi
