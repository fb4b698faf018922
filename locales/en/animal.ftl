### The animal and the colour of a pupil's page. Every animal comes in every colour.

# $colour: the colour
animal-colour-m = { $colour ->
    [black] black
    [blue] blue
    [brown] brown
    [green] green
    [grey] grey
    [orange] orange
    [purple] purple
    [red] red
    [turquoise] turquoise
   *[yellow] yellow
}
# $colour: the colour; the same where a language has no gender
animal-colour-f = { $colour ->
    [black] black
    [blue] blue
    [brown] brown
    [green] green
    [grey] grey
    [orange] orange
    [purple] purple
    [red] red
    [turquoise] turquoise
   *[yellow] yellow
}
animal-bat = { animal-colour-f } bat
animal-bear = { animal-colour-m } bear
animal-beaver = { animal-colour-m } beaver
animal-bee = { animal-colour-f } bee
animal-crab = { animal-colour-m } crab
animal-deer = { animal-colour-m } deer
animal-dolphin = { animal-colour-m } dolphin
animal-duck = { animal-colour-m } duck
animal-eagle = { animal-colour-m } eagle
animal-elephant = { animal-colour-m } elephant
animal-fish = { animal-colour-m } fish
animal-fox = { animal-colour-m } fox
animal-frog = { animal-colour-f } frog
animal-giraffe = { animal-colour-f } giraffe
animal-hedgehog = { animal-colour-m } hedgehog
animal-horse = { animal-colour-m } horse
animal-ladybird = { animal-colour-f } ladybird
animal-mouse = { animal-colour-f } mouse
animal-octopus = { animal-colour-f } octopus
animal-owl = { animal-colour-f } owl
animal-rabbit = { animal-colour-m } rabbit
animal-snail = { animal-colour-m } snail
animal-squirrel = { animal-colour-m } squirrel
animal-turtle = { animal-colour-f } turtle
# $name: "blue fox"; $n: 2, 3… once every animal is taken in every colour
animal-numbered = { $name } { $n }
