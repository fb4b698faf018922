### Les équipes au tableau.

## Les noms, tirés au sort

team-oak = Chêne
team-linden = Tilleul
team-birch = Bouleau
team-maple = Érable
team-willow = Saule
team-chestnut = Châtaignier
team-ash = Frêne
team-pine = Pin
team-seine = Seine
team-loire = Loire
team-rhone = Rhône
team-garonne = Garonne
team-dordogne = Dordogne
team-meuse = Meuse
team-marne = Marne
team-moselle = Moselle
# Ni Mars ni Vénus, qui évoquent les hommes et les femmes, ni la Terre, où commence la marelle
team-mercury = Mercure
team-jupiter = Jupiter
team-saturn = Saturne
team-uranus = Uranus
team-neptune = Neptune
team-pluto = Pluton
team-ceres = Cérès

## Sur la scène

team-maker = Les équipes
team-count-off = Comptez-vous de 1 à { $n }, puis recommencez.
team-count-off-how = Votre numéro donne votre équipe.
team-corner-door = On commence près de la porte.
team-corner-windows = On commence près des fenêtres.
team-corner-front = On commence près du tableau.
team-corner-back = On commence au fond de la classe.
# $n : un numéro ; $team : le nom de l’équipe
team-numbered = Numéro { $n } : équipe { $team }
team-answers = { $team } répond
team-received = { $n ->
    [one] { $n } équipe sur { $all }
   *[other] { $n } équipes sur { $all }
}

## Sur la console

team-number = Équipes
team-less = Une équipe de moins
team-more = Une équipe de plus
team-none = De 2 à 6 équipes, en comptant à haute voix. Jamais selon le sexe.
team-theme-trees = Arbres
team-theme-rivers = Rivières
team-theme-planets = Planètes
team-show = Se compter
team-whose-turn = Qui répond au tableau
team-nobody = Chaque élève
team-has-answered = { $team }, a répondu
team-waits = { $team }, n’a pas encore répondu
