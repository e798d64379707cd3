Feature: Print options of tensors

  Rule: PRN-28 precision is the number of decimals of a tensor

    @PRN-28.1 @needs:DTY-1
    Scenario Outline: Precision <case>
      Given `t = torch.tensor([0.5, 1.25, 100.0])`
      When `torch.set_printoptions(precision=<digits>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case | digits | text                                         |
        | two  | 2      | tensor([  0.50,   1.25, 100.00])             |
        | six  | 6      | tensor([  0.500000,   1.250000, 100.000000]) |
        | none | 0      | tensor([  0,   1, 100])                      |

    @PRN-28.2 @needs:DTY-1 @needs:PRN-2
    Scenario: In scientific notation too
      Given `t = torch.tensor([1.0, 0.5, 12345.0])`
      When `torch.set_printoptions(precision=2)`
      Then `t` prints
        """
        tensor([1.00e+00, 5.00e-01, 1.23e+04])
        """

    @PRN-28.3 @needs:DTY-1 @needs:PRN-3
    Scenario: Whole numbers have no decimals
      Given `t = torch.tensor([1.0, 20.0])`
      When `torch.set_printoptions(precision=2)`
      Then `t` prints
        """
        tensor([ 1., 20.])
        """
      And `repr(torch.tensor(0.5))` is `'tensor(0.50)'`

    @PRN-28.4 @needs:PRN-17
    Scenario: Both parts of complex numbers
      Given `t = torch.tensor([0.5+0.25j, 1+2j], dtype=torch.complex64)`
      When `torch.set_printoptions(precision=1)`
      Then `t` prints
        """
        tensor([0.5+0.2j, 1.0+2.0j])
        """

    @PRN-28.5 @needs:DTY-1
    Scenario: A float32 shows the digits of its exact value
      Given `t = torch.tensor([0.1])`
      When `torch.set_printoptions(precision=20)`
      Then `t` prints
        """
        tensor([0.10000000149011611938])
        """

    @PRN-28.6 @needs:DTY-1
    Scenario: At precision 0 only a whole number has a point
      Given `t = torch.tensor([0.5, 1.5, 2.5, 10.0])`
      When `torch.set_printoptions(precision=0)`
      Then `t` prints
        """
        tensor([ 0,  2,  2, 10])
        """

  Rule: PRN-29 threshold and edgeitems control the summary of a tensor

    @PRN-29.1 @needs:DTY-2 @needs:PRN-9 @needs:PRN-21
    Scenario: A lower threshold
      Given `t = torch.tensor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])`
      When `torch.set_printoptions(threshold=9)`
      Then `t` prints
        """
        tensor([ 1,  2,  3,  ...,  8,  9, 10])
        """

    @PRN-29.2 @needs:DTY-2 @needs:PRN-9 @needs:PRN-21
    Scenario: At the threshold all elements are printed
      Given `t = torch.tensor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])`
      When `torch.set_printoptions(threshold=10)`
      Then `t` prints
        """
        tensor([ 1,  2,  3,  4,  5,  6,  7,  8,  9, 10])
        """
      And `'...' in repr(torch.tensor([1] * 11))` is `True`

    @PRN-29.3 @needs:DTY-2 @needs:PRN-21
    Scenario: One item at either end
      Given `t = torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])`
      When `torch.set_printoptions(threshold=4, edgeitems=1)`
      Then `t` prints
        """
        tensor([[1,  ..., 3],
                ...,
                [7,  ..., 9]])
        """

    @PRN-29.4 @needs:DTY-2 @needs:PRN-21
    Scenario: Twice the edge items are printed in full
      Given `t = torch.tensor([[1, 2, 3, 4], [5, 6, 7, 8]])`
      When `torch.set_printoptions(threshold=4, edgeitems=2)`
      Then `t` prints
        """
        tensor([[1, 2, 3, 4],
                [5, 6, 7, 8]])
        """
      And `'...' in repr(torch.tensor([1, 2, 3, 4, 5]))` is `True`

    @PRN-29.5 @needs:DTY-2 @needs:PRN-21
    Scenario: An infinite threshold
      Given `t = torch.tensor([1] * 1001)`
      When `torch.set_printoptions(threshold=float('inf'))`
      Then `('...' in str(t), '1, 1' in str(t))` is `(False, True)`

    @PRN-29.6 @needs:DTY-2 @needs:PRN-21 @needs:PRN-19
    Scenario: No item at either end
      Given `t = torch.tensor([[1, 2], [3, 4]])`
      When `torch.set_printoptions(threshold=3, edgeitems=0)`
      Then `t` prints
        """
        tensor([...], size=(2, 2))
        """
      And `repr(torch.tensor([1, 2, 3]))` is `'tensor([1, 2, 3], size=(3,))'`
      And `repr(torch.tensor(5))` is `'tensor(5, size=())'`

  Rule: PRN-30 linewidth is the number of columns of a tensor's lines

    @PRN-30.1 @needs:DTY-2 @needs:PRN-20
    Scenario: Shorter lines
      Given `t = torch.tensor([1, 2, 3, 4, 5, 6, 7, 8, 9])`
      When `torch.set_printoptions(linewidth=20)`
      Then `t` prints
        """
        tensor([1, 2, 3, 4,
                5, 6, 7, 8,
                9])
        """

    @PRN-30.2 @needs:DTY-1 @needs:PRN-20 @needs:PRN-1
    Scenario: Longer lines
      Given `t = torch.tensor([0.5] * 12)`
      When `torch.set_printoptions(linewidth=120)`
      Then `t` prints
        """
        tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000])
        """

    @PRN-30.3 @needs:DTY-2 @needs:PRN-20
    Scenario: A line has at least one element
      Given `t = torch.tensor([1, 2])`
      When `torch.set_printoptions(linewidth=1)`
      Then `t` prints
        """
        tensor([1,
                2])
        """

    @PRN-30.4 @needs:PRN-4 @needs:PRN-25 @needs:PRN-1
    Scenario: The dtype wraps sooner
      Given `t = torch.tensor([0.5], dtype=torch.float64)`
      When `torch.set_printoptions(linewidth=30)`
      Then `t` prints
        """
        tensor([0.5000],
               dtype=torch.float64)
        """

  Rule: PRN-31 sci_mode forces or forbids exponents of a tensor

    @PRN-31.1 @needs:DTY-1
    Scenario: True
      Given `t = torch.tensor([0.5, 1.25, 100.0])`
      When `torch.set_printoptions(sci_mode=True)`
      Then `t` prints
        """
        tensor([5.0000e-01, 1.2500e+00, 1.0000e+02])
        """

    @PRN-31.2 @needs:DTY-1
    Scenario: True, for whole numbers
      Given `t = torch.tensor([1.0, 20.0])`
      When `torch.set_printoptions(sci_mode=True)`
      Then `t` prints
        """
        tensor([1.0000e+00, 2.0000e+01])
        """

    @PRN-31.3 @needs:DTY-1
    Scenario: False
      Given `t = torch.tensor([1e-5, 0.5, 12345.0])`
      When `torch.set_printoptions(sci_mode=False)`
      Then `t` prints
        """
        tensor([    0.0000,     0.5000, 12345.0000])
        """

    @PRN-31.4 @needs:DTY-1
    Scenario: False, for whole numbers of any size
      Given `t = torch.tensor([1.0, 1e10])`
      When `torch.set_printoptions(sci_mode=False)`
      Then `t` prints
        """
        tensor([          1., 10000000000.])
        """

    @PRN-31.5 @needs:DTY-2 @needs:PRN-14
    Scenario: Integers have no exponents
      Given `t = torch.tensor([1, 2])`
      When `torch.set_printoptions(sci_mode=True)`
      Then `t` prints
        """
        tensor([1, 2])
        """
      And `'e+00' in repr(torch.tensor([1.0, 2.0]))` is `True`

  Rule: PRN-32 A profile sets four options of tensors at once

    @PRN-32.1 @needs:DTY-1 @needs:PRN-21
    Scenario: The profile short
      Given `t = torch.tensor([0.125, 1.25] + [0.5] * 1000)`
      When `torch.set_printoptions(profile='short')`
      Then `t` prints
        """
        tensor([0.12, 1.25,  ..., 0.50, 0.50])
        """

    @PRN-32.2 @needs:DTY-1 @needs:PRN-21 @needs:PRN-1
    Scenario: The profile full
      Given `t = torch.tensor([0.125, 1.25] + [0.5] * 1000)`
      When `torch.set_printoptions(profile='full')`
      Then `('...' in str(t))` is `False`
      And `'0.1250' in str(t)` is `True`
      And `'[0.1235]' in str(torch.tensor([0.12345678]))` is `True`

    @PRN-32.3 @needs:DTY-1 @needs:PRN-28 @needs:PRN-30 @needs:PRN-1
    Scenario: The profile default restores the defaults
      Given `t = torch.tensor([0.5, 1.25])`
      And `torch.set_printoptions(precision=1, linewidth=10)`
      And `before = repr(t)`
      When `torch.set_printoptions(profile='default')`
      Then `t` prints
        """
        tensor([0.5000, 1.2500])
        """
      And `before` is `'tensor([0.5,\n        1.2])'`

    @PRN-32.4 @needs:DTY-1 @needs:PRN-28
    Scenario: Other options of the call take precedence
      Given `t = torch.tensor([0.5, 1.25])`
      When `torch.set_printoptions(profile='short', precision=1)`
      Then `t` prints
        """
        tensor([0.5, 1.2])
        """

  Rule: PRN-33 An option of tensors that is not given stays, except sci_mode

    @PRN-33.1 @needs:DTY-1 @needs:PRN-28 @needs:PRN-30
    Scenario: The precision is kept
      Given `t = torch.tensor([0.5] * 7)`
      And `torch.set_printoptions(precision=2)`
      When `torch.set_printoptions(linewidth=40)`
      Then `t` prints
        """
        tensor([0.50, 0.50, 0.50, 0.50, 0.50,
                0.50, 0.50])
        """

    @PRN-33.2 @needs:DTY-1 @needs:PRN-28 @needs:PRN-31
    Scenario: sci_mode is reset
      Given `t = torch.tensor([0.5, 1.0])`
      And `torch.set_printoptions(sci_mode=True)`
      When `torch.set_printoptions(precision=2)`
      Then `t` prints
        """
        tensor([0.50, 1.00])
        """

  Rule: PRN-34 Tensors and arrays have separate print options

    @PRN-34.1 @needs:DTY-1 @needs:PRN-28 @needs:PRN-5
    Scenario: Options of tensors do not change arrays
      Given `t = torch.tensor([0.125, 2.0])`
      And `a = np.array([0.125, 2.0])`
      When `torch.set_printoptions(precision=1)`
      Then `t` prints
        """
        tensor([0.1, 2.0])
        """
      And `a` prints
        """
        array([0.125, 2.   ])
        """

    @PRN-34.2 @needs:DTY-1 @needs:PRN-1 @needs:PRN-57
    Scenario: Options of arrays do not change tensors
      Given `t = torch.tensor([0.125, 2.0])`
      And `a = np.array([0.125, 2.0])`
      When `np.set_printoptions(precision=1)`
      Then `t` prints
        """
        tensor([0.1250, 2.0000])
        """
      And `a` prints
        """
        array([0.1, 2. ])
        """
