"""Reading a trajectory by pandas: python read.py FILE.csv"""
import sys

import pandas

from common import timed

print("rows", len(timed(lambda: pandas.read_csv(sys.argv[1]))))
