### What a lesson is about.

theme-toys = Toys and games
theme-jobs = Jobs and studies
theme-rights = Rights and citizenship
theme-history = History
theme-sport = Sport
theme-space = Playground and public space
theme-home = Home and family
theme-media = Media and images
theme-language = Language and words
theme-science = Science and technology
theme-culture = Arts and culture
theme-respect = Living together
