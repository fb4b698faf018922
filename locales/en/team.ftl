### Teams at the board.

## Names, drawn by lot

team-oak = Oak
team-linden = Linden
team-birch = Birch
team-maple = Maple
team-willow = Willow
team-chestnut = Chestnut
team-ash = Ash
team-pine = Pine
team-seine = Seine
team-loire = Loire
team-rhone = Rhône
team-garonne = Garonne
team-dordogne = Dordogne
team-meuse = Meuse
team-marne = Marne
team-moselle = Moselle
# Neither Mars nor Venus, which stand for men and women, nor Earth, where the hopscotch begins
team-mercury = Mercury
team-jupiter = Jupiter
team-saturn = Saturn
team-uranus = Uranus
team-neptune = Neptune
team-pluto = Pluto
team-ceres = Ceres

## On the stage

team-maker = The teams
team-count-off = Count off from 1 to { $n }, then start again.
team-count-off-how = Your number gives you your team.
team-corner-door = We start near the door.
team-corner-windows = We start near the windows.
team-corner-front = We start near the board.
team-corner-back = We start at the back of the room.
# $n: a number; $team: the name of the team
team-numbered = Number { $n }: team { $team }
team-answers = { $team } answers
team-received = { $n ->
    [one] { $n } team of { $all }
   *[other] { $n } teams of { $all }
}

## On the console

team-number = Teams
team-less = One team fewer
team-more = One team more
team-none = 2 to 6 teams, made by counting aloud. Never by sex.
team-theme-trees = Trees
team-theme-rivers = Rivers
team-theme-planets = Planets
team-show = Count off
team-whose-turn = Who answers at the board
team-nobody = Each pupil
team-has-answered = { $team }, has answered
team-waits = { $team }, has not answered yet
