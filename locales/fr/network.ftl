# Les réseaux de cet ordinateur
network-hot-spot = point d’accès
network-wifi = Wi-Fi
network-wired = réseau par câble
network-other = réseau
network-virtual = réseau interne à l’ordinateur
network-link-local = réseau sans adresse
network-loopback = cet ordinateur seulement
