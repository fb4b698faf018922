### Les réponses que le programme propose lui-même.

answer-true = Vrai
answer-false = Faux
answer-agree = D’accord
answer-unsure = J’hésite
answer-disagree = Pas d’accord
