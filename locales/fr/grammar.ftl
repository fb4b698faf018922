### Accords en français, communs à toutes les leçons. $hero : "f" (fille) ou "m" (garçon).
### Dans une leçon : { il } grimpe, arrivé{ e } en avance.

## Pronoms

il =
    { $hero ->
        [f] elle
       *[m] il
    }
Il =
    { $hero ->
        [f] Elle
       *[m] Il
    }
lui =
    { $hero ->
        [f] elle
       *[m] lui
    }
soi =
    { $hero ->
        [f] elle-même
       *[m] lui-même
    }

## Articles et déterminants

le =
    { $hero ->
        [f] la
       *[m] le
    }
Le =
    { $hero ->
        [f] La
       *[m] Le
    }
un =
    { $hero ->
        [f] une
       *[m] un
    }
Un =
    { $hero ->
        [f] Une
       *[m] Un
    }
du =
    { $hero ->
        [f] de la
       *[m] du
    }
au =
    { $hero ->
        [f] à la
       *[m] au
    }
ce =
    { $hero ->
        [f] cette
       *[m] ce
    }

## Terminaisons : arrivé{ e }, heureu{ x }, acti{ f }, premi{ er }, menteu{ r }

e =
    { $hero ->
        [f] e
       *[m] { "" }
    }
x =
    { $hero ->
        [f] se
       *[m] x
    }
f =
    { $hero ->
        [f] ve
       *[m] f
    }
er =
    { $hero ->
        [f] ère
       *[m] er
    }
r =
    { $hero ->
        [f] se
       *[m] r
    }

## Mots entiers

fille =
    { $hero ->
        [f] fille
       *[m] garçon
    }
Fille =
    { $hero ->
        [f] Fille
       *[m] Garçon
    }
soeur =
    { $hero ->
        [f] sœur
       *[m] frère
    }
copain =
    { $hero ->
        [f] copine
       *[m] copain
    }
