Feature: Copies of arrays

  Rule: CPY-18 np.asarray returns an array that already fits

    @CPY-18.1
    Scenario Outline: <description>: b = <code>
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `b = <code>`
      Then `b is a` is `True`
      And `a` is unchanged

      Examples:
        | case          | description                                       | code                             |
        | asarray       | asarray                                           | np.asarray(a)                    |
        | asarray_none  | asarray with copy=None                            | np.asarray(a, copy=None)         |
        | asarray_false | asarray with copy=False                           | np.asarray(a, copy=False)        |
        | asarray_dtype | asarray with the dtype of the array               | np.asarray(a, dtype=np.float64)  |
        | asarray_c     | asarray with the order of the array               | np.asarray(a, order='C')         |
        | asarray_a     | asarray with either order                         | np.asarray(a, order='A')         |
        | astype        | astype with the dtype of the array and copy=False | a.astype(np.float64, copy=False) |
        | contiguous    | ascontiguousarray                                 | np.ascontiguousarray(a)          |

    @CPY-18.2 @needs:MEM-7
    Scenario Outline: <description>: b = <code>
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `v = a<part>`
      When `b = <code>`
      Then `b is v` is `True`
      And `b.shape` is `<shape>`
      And `a` is unchanged

      Examples:
        | case       | description                                   | part   | code                             | shape  |
        | transposed | asarray of a transposed array                 | .T     | np.asarray(v)                    | (2, 2) |
        | fortran    | asarray of a column-major array, with order F | .T     | np.asarray(v, order='F')         | (2, 2) |
        | asfortran  | asfortranarray of a column-major array        | .T     | np.asfortranarray(v)             | (2, 2) |
        | backwards  | asarray of a reversed array                   | [::-1] | np.asarray(v, copy=False)        | (2, 2) |
        | column     | astype of a column with copy=False            | [:, 1] | v.astype(np.float64, copy=False) | (2,)   |
        | row        | ascontiguousarray of a row                    | [1]    | np.ascontiguousarray(v)          | (2,)   |

    @CPY-18.3
    Scenario Outline: <description>: b = <code>
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `b = <code>`
      Then `b` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case  | description                                      | code                                      |
        | none  | array with copy=None                             | np.array(a, copy=None)                    |
        | false | array with copy=False                            | np.array(a, copy=False)                   |
        | dtype | array with the dtype of the array and copy=False | np.array(a, dtype=np.float64, copy=False) |

  Rule: CPY-19 np.array of an array is a copy

    @CPY-19.1
    Scenario Outline: <description>: b = <code>
      Given `a = np.array([1.5, 2.5])`
      When `b = <code>`
      Then `b is a` is `False`
      And `b` is `[1.5, 2.5]`
      And `b.dtype` is `np.float64`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case         | description                    | code                     |
        | array        | array                          | np.array(a)              |
        | array_true   | array with copy=True           | np.array(a, copy=True)   |
        | asarray_true | asarray with copy=True         | np.asarray(a, copy=True) |
        | copy         | copy                           | np.copy(a)               |
        | method       | The method copy                | a.copy()                 |
        | astype       | astype, even to the same dtype | a.astype(np.float64)     |

  Rule: CPY-20 An array is copied where dtype or order changes

    @CPY-20.1
    Scenario Outline: <description>: b = <code>
      Given `a = np.array([1.5, 2.5])`
      When `b = <code>`
      Then `b` is `[1.5, 2.5]`
      And `b.dtype` is `np.float32`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | description                             | code                                      |
        | asarray    | asarray with another dtype              | np.asarray(a, dtype=np.float32)           |
        | array_none | array with another dtype                | np.array(a, dtype=np.float32, copy=None)  |
        | astype     | astype to another dtype with copy=False | a.astype(np.float32, copy=False)          |
        | contiguous | ascontiguousarray with another dtype    | np.ascontiguousarray(a, dtype=np.float32) |

    @CPY-20.2 @needs:MEM-7
    Scenario Outline: <description>: b = <code>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = a<part>`
      When `b = <code>`
      Then `b` is `v`
      And `b` has strides `<strides>`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | description                                | part     | code                     | strides |
        | to_fortran | asarray of a row-major array, column-major |          | np.asarray(v, order='F') | (8, 16) |
        | to_c       | asarray of a column-major array, row-major | .T       | np.asarray(v, order='C') | (16, 8) |
        | gaps       | ascontiguousarray of an array with gaps    | [:, ::2] | np.ascontiguousarray(v)  | (16, 8) |
        | transposed | ascontiguousarray of a transposed array    | .T       | np.ascontiguousarray(v)  | (16, 8) |
        | asfortran  | asfortranarray of a row-major array        |          | np.asfortranarray(v)     | (8, 16) |
        | backwards  | ascontiguousarray of a reversed array      | [::-1]   | np.ascontiguousarray(v)  | (24, 8) |

    @CPY-20.3
    Scenario Outline: <function> of a 0-d array gives one axis
      Given `a = np.array(1.5)`
      When `b = np.<function>(a)`
      Then `b` is `[1.5]`
      And `b.shape` is `(1,)`
      And `b` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case    | function          |
        | c       | ascontiguousarray |
        | fortran | asfortranarray    |

  Rule: CPY-21 A copy has the given order

    @CPY-21.1 @needs:MEM-7 @needs:CPY-19
    Scenario Outline: <description>: b = <code>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = a<part>`
      When `b = <code>`
      Then `b` is `v`
      And `b` has strides `<strides>`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case        | description                              | part     | code                            | strides |
        | array_k     | array keeps the order                    | .T       | np.array(v)                     | (8, 24) |
        | array_c     | array, row-major                         | .T       | np.array(v, order='C')          | (16, 8) |
        | array_f     | array, column-major                      |          | np.array(v, order='F')          | (8, 16) |
        | array_a_f   | array in the order of a column-major one | .T       | np.array(v, order='A')          | (8, 24) |
        | array_a_c   | array in the order of a row-major one    |          | np.array(v, order='A')          | (24, 8) |
        | copy_k      | copy keeps the order                     | .T       | np.copy(v)                      | (8, 24) |
        | copy_c      | copy, row-major                          | .T       | np.copy(v, order='C')           | (16, 8) |
        | method_c    | The method copy is row-major by default  | .T       | v.copy()                        | (16, 8) |
        | method_k    | The method copy with order K             | .T       | v.copy(order='K')               | (8, 24) |
        | method_f    | The method copy, column-major            |          | v.copy(order='F')               | (8, 16) |
        | astype_k    | astype keeps the order                   | .T       | v.astype(np.float64)            | (8, 24) |
        | astype_c    | astype, row-major                        | .T       | v.astype(np.float64, order='C') | (16, 8) |
        | gaps_k      | Gaps are closed                          | [:, ::2] | np.array(v)                     | (16, 8) |
        | backwards_k | A negative stride is not kept            | [::-1]   | np.array(v)                     | (24, 8) |

    @CPY-21.2
    Scenario: An array of lists, column-major
      When `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], order='F')`
      Then `a` is `[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]`
      And `a` has strides `(8, 16)`

  Rule: CPY-22 np.array with copy=False refuses a necessary copy

    @CPY-22.1
    Scenario Outline: <description>: b = <code>
      Given `a = np.array([[1.5, 2.5], [3.5, 4.5]])`
      When `b = <code>`
      Then it fails with `COPY_NEEDED`
      And `a` is unchanged

      Examples:
        | case          | description                | code                                        |
        | array_dtype   | array with another dtype   | np.array(a, dtype=np.float32, copy=False)   |
        | asarray_dtype | asarray with another dtype | np.asarray(a, dtype=np.float32, copy=False) |
        | array_order   | array with another order   | np.array(a, order='F', copy=False)          |
        | asarray_order | asarray with another order | np.asarray(a, order='F', copy=False)        |
        | list          | array of a list            | np.array([1.5, 2.5], copy=False)            |
        | number        | asarray of a number        | np.asarray(1.5, copy=False)                 |

    @CPY-22.2 @needs:MEM-7
    Scenario: An array with gaps, row-major
      Given `a = np.array([[1.5, 2.5, 3.5], [4.5, 5.5, 6.5]])`
      And `v = a[:, ::2]`
      When `b = np.asarray(v, order='C', copy=False)`
      Then it fails with `COPY_NEEDED`
      And `v` is unchanged
      And `a` is unchanged

  Rule: CPY-23 np.array and np.asarray of a list allocate memory

    @CPY-23.1
    Scenario Outline: Two arrays made by <function> from one list do not share memory
      Given `numbers = [4.0, 8.0]`
      When `a = np.<function>(numbers)`
      And `b = np.<function>(numbers)`
      Then `a` is `[4.0, 8.0]`
      And `b is a` is `False`
      And `a` and `b` do not share memory
      And `numbers` is `[4.0, 8.0]`

      Examples:
        | case    | function |
        | array   | array    |
        | asarray | asarray  |
