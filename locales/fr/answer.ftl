### Les choix que le programme apporte lui-même.

answer-agree = D’accord
answer-unsure = J’hésite
answer-disagree = Pas d’accord
answer-true = Vrai
answer-false = Faux
answer-everyone = Tout le monde
answer-girls = Plutôt les filles
answer-boys = Plutôt les garçons
