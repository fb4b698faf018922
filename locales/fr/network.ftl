### Les réseaux de ce PC, quand la salle s’ouvre aux tablettes.

network-hot-spot = Partage de connexion de ce PC
network-wifi = Wi-Fi
network-wired = Réseau par câble
network-other = Autre réseau
network-virtual = Réseau interne ou tunnel
network-link-local = Réseau sans adresse attribuée
network-loopback = Ce PC seul
