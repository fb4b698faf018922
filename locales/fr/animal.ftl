### L’animal et la couleur d’une page d’élève. Chaque animal existe dans chaque couleur ; l’accord suit l’animal.

# $colour : la couleur, accordée au masculin
animal-colour-m = { $colour ->
    [black] noir
    [blue] bleu
    [brown] brun
    [green] vert
    [grey] gris
    [orange] orange
    [purple] violet
    [red] rouge
    [turquoise] turquoise
   *[yellow] jaune
}
# $colour : la couleur, accordée au féminin
animal-colour-f = { $colour ->
    [black] noire
    [blue] bleue
    [brown] brune
    [green] verte
    [grey] grise
    [orange] orange
    [purple] violette
    [red] rouge
    [turquoise] turquoise
   *[yellow] jaune
}
animal-bat = chauve-souris { animal-colour-f }
animal-bear = ours { animal-colour-m }
animal-beaver = castor { animal-colour-m }
animal-bee = abeille { animal-colour-f }
animal-crab = crabe { animal-colour-m }
animal-deer = cerf { animal-colour-m }
animal-dolphin = dauphin { animal-colour-m }
animal-duck = canard { animal-colour-m }
animal-eagle = aigle { animal-colour-m }
animal-elephant = éléphant { animal-colour-m }
animal-fish = poisson { animal-colour-m }
animal-fox = renard { animal-colour-m }
animal-frog = grenouille { animal-colour-f }
animal-giraffe = girafe { animal-colour-f }
animal-hedgehog = hérisson { animal-colour-m }
animal-horse = cheval { animal-colour-m }
animal-ladybird = coccinelle { animal-colour-f }
animal-mouse = souris { animal-colour-f }
animal-octopus = pieuvre { animal-colour-f }
animal-owl = chouette { animal-colour-f }
animal-rabbit = lapin { animal-colour-m }
animal-snail = escargot { animal-colour-m }
animal-squirrel = écureuil { animal-colour-m }
animal-turtle = tortue { animal-colour-f }
# $name : « renard bleu » ; $n : 2, 3… quand tous les animaux de toutes les couleurs sont pris
animal-numbered = { $name } { $n }
