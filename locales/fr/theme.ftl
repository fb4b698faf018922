### De quoi parle une séance.

theme-toys = Jouets et jeux
theme-jobs = Métiers et études
theme-rights = Droits et citoyenneté
theme-history = Histoire
theme-sport = Sport
theme-space = Cour et espace public
theme-home = Maison et famille
theme-media = Médias et images
theme-language = Langue et mots
theme-science = Sciences et techniques
theme-culture = Arts et culture
theme-respect = Vivre ensemble
