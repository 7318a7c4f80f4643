"""Splits the raw customers into train, validation and test data, as the XGBoost algorithm reads them:
CSV without header, the label first; test data without label, as the transform job scores it."""

from pathlib import Path

import pandas as pd
from sklearn.model_selection import train_test_split

DATA = Path("/opt/ml/processing/input/data")
OUTPUT = Path("/opt/ml/processing/output")
LABEL = "churned"


def write(frame: pd.DataFrame, name: str) -> None:
    folder = OUTPUT / name
    folder.mkdir(parents=True, exist_ok=True)
    frame.to_csv(folder / f"{name}.csv", header=False, index=False)


def main() -> None:
    files = sorted(DATA.glob("*.csv"))
    if not files:
        raise SystemExit(f"No CSV file in {DATA}: check the workflow's input \"data\"")
    customers = pd.concat(pd.read_csv(file) for file in files)
    features = pd.get_dummies(customers.drop(columns=LABEL), dtype=int)
    labelled = pd.concat([customers[LABEL].astype(int), features], axis="columns")
    train, rest = train_test_split(labelled, test_size=0.3, stratify=labelled[LABEL], random_state=1)
    validation, test = train_test_split(rest, test_size=0.5, stratify=rest[LABEL], random_state=1)
    write(train, "train")
    write(validation, "validation")
    write(test.drop(columns=LABEL), "test")


if __name__ == "__main__":
    main()
