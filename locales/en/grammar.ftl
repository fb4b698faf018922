### English agreement helpers, shared by all lessons. $hero: "f" (a girl) or "m" (a boy).
### In a lesson: { They } climbed the tree with { their } friends.

## Pronouns

they =
    { $hero ->
        [f] she
       *[m] he
    }
They =
    { $hero ->
        [f] She
       *[m] He
    }
them =
    { $hero ->
        [f] her
       *[m] him
    }
their =
    { $hero ->
        [f] her
       *[m] his
    }
Their =
    { $hero ->
        [f] Her
       *[m] His
    }
theirs =
    { $hero ->
        [f] hers
       *[m] his
    }
themself =
    { $hero ->
        [f] herself
       *[m] himself
    }

## Whole words

girl =
    { $hero ->
        [f] girl
       *[m] boy
    }
Girl =
    { $hero ->
        [f] Girl
       *[m] Boy
    }
sister =
    { $hero ->
        [f] sister
       *[m] brother
    }
daughter =
    { $hero ->
        [f] daughter
       *[m] son
    }
